import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.js';
import './app/styles.css';
import './app/law.css';
// Last, so that paper wins over the screen.
import './app/print.css';

const root = document.getElementById('root');
if (!root) throw new Error('no #root');
createRoot(root).render(<StrictMode><App /></StrictMode>);
