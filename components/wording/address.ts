/** "example.org/report": an address without what every address has. */
export const addressInWords = (url: string): string => {
  if (!URL.canParse(url)) return url;
  const { hostname, pathname } = new URL(url);
  return hostname.replace(/^www\./, '') + (pathname === '/' ? '' : pathname);
};
