// The words of the page, with the figure set off.

/** `figure` is emphasised where it stands in `quote`; it is written into the page only as text. */
export const Quote = ({ quote, figure }: { readonly quote: string; readonly figure: string | undefined }) => {
  const at = figure ? quote.indexOf(figure) : -1;
  return (
    <blockquote class="quote">
      {at < 0 || !figure ? (
        quote
      ) : (
        <>
          {quote.slice(0, at)}
          <strong>{figure}</strong>
          {quote.slice(at + figure.length)}
        </>
      )}
    </blockquote>
  );
};
