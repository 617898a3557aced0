// One page for all stories: a click changes the address and replaces the text, and no document is loaded.
const app = document.getElementById('app');

const show = async (path) => {
  const answer = await fetch(`/stories/${path.split('/').pop()}.html`);
  const story = new DOMParser().parseFromString(await answer.text(), 'text/html');
  document.title = `${story.querySelector('h1').textContent} | The Daily Lantern`;
  app.replaceChildren(...story.body.childNodes);
};

addEventListener('click', (event) => {
  const link = event.target.closest?.('a[href^="/story/"]');
  if (!link) return;
  event.preventDefault();
  history.pushState(null, '', link.getAttribute('href'));
  show(location.pathname);
});
addEventListener('popstate', () => show(location.pathname));
show(location.pathname);
