import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/queries.js';
import { App } from './shell/App.js';

const place = document.getElementById('app');
if (!place) throw new Error('the page has no place for the app');

// The page's policy lets no style in but those with its nonce.
const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';
const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce } });

createRoot(place).render(
  <StrictMode>
    <RendererProvider renderer={renderer}>
      <QueryClientProvider client={queryClient}>
        <App />
      </QueryClientProvider>
    </RendererProvider>
  </StrictMode>,
);
