// Pages whose text is nobody's business but the reader's: nothing of them is stored until the reader tags something there.

/** Host names of mail, chat and office in the browser, and names that only resolve inside a house. */
const privateHost =
  /^(?:(?:web)?mail|outlook|owa|exchange|imap|webmail\d*|intranet|extranet|wiki|jira|confluence|sharepoint|teams|chat|slack|docs|drive|office)\.|(?:^|\.)(?:local|lan|internal|intranet|corp|home|localdomain)$|\.home\.arpa$/;

/** Addresses of private networks (RFC 1918, RFC 3927, RFC 4193); the machine's own are not among them. */
const privateAddress = /^(?:10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$|^\[f[cd]/;

/** The machine's own addresses: what stands there is the reader's own already. */
const ownMachine = /^(?:localhost|127\.[\d.]+|\[::1\])$|\.localhost$/;

/** Whether a page looks like mail, an intranet page or something behind a log-in form. Never throws. */
export function looksPrivate(url: string, document: Document): boolean {
  if (!URL.canParse(url)) return true;
  const { hostname, protocol } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return true;
  if (ownMachine.test(hostname)) return false;
  const singleLabel = !hostname.includes('.') && !hostname.startsWith('[');
  return singleLabel || privateHost.test(hostname) || privateAddress.test(hostname) || hasLogInForm(document);
}

/** A field for a password amid the page; newspapers keep theirs in headers, footers and dialogs. */
function hasLogInForm(document: Document): boolean {
  const fields = document.querySelectorAll(
    'main input[type=password], article input[type=password], [role=main] input[type=password]',
  );
  return [...fields].some((field) => !field.closest('[hidden],[aria-hidden=true],dialog,[role=dialog],header,footer,aside,nav'));
}
