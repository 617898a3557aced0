// The text comes two seconds after the page, as on many sites that render in the browser.
setTimeout(async () => {
  const answer = await fetch('losses-text.html');
  const text = new DOMParser().parseFromString(await answer.text(), 'text/html');
  document.getElementById('late').replaceChildren(...text.body.childNodes);
}, 2000);
