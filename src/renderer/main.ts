import { createClient } from '#contract/client';
import { mount } from 'svelte';
import App from './App.svelte';
import { provideClient } from './state/client';
import { loadSettings } from './state/settings.svelte';
import './styles/index.css';
import { createTransport } from './transport';

const target = document.getElementById('app');
if (target === null) throw new Error('index.html has no #app');

provideClient(createClient(createTransport(window)));
// Language and theme first, so that nothing is drawn in the wrong one.
void loadSettings().then(() => mount(App, { target }));
