// Shows the state the address names; without one, the names of all.
import '@/assets/panel.css';
import '@/assets/settings.css';
import './gallery.css';
import { render } from 'preact';
import { speakWith } from '@/components/text.ts';
import { getFromFile } from './message-file.ts';
import { galleryStates } from './states.tsx';

speakWith(getFromFile, 'en');
const wanted = decodeURIComponent(location.hash.slice(1));
const state = galleryStates.find(({ name }) => name === wanted);
render(
  state ? (
    state.render()
  ) : (
    <ul>
      {galleryStates.map(({ name, width, press = [] }) => (
        <li key={name} data-state={name} data-width={width} data-press={JSON.stringify(press)}>
          <a href={`#${name}`}>{name}</a>
        </li>
      ))}
    </ul>
  ),
  document.querySelector('#root')!,
);
addEventListener('hashchange', () => location.reload());
