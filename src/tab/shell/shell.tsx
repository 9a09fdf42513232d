import { createDOMRenderer, FluentProvider, RendererProvider } from '@fluentui/react-components';
import { Suspense, useEffect, useMemo, useState } from 'react';
import { type Client, ClientProvider } from '../client/use-resource.ts';
import type { Host } from '../host/host.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Frame } from './frame.tsx';
import { HostProvider } from './host-context.ts';
import { Page } from './page.tsx';
import { RouterProvider } from './router.tsx';
import { themes } from './themes.ts';
import { Waiting } from './waiting.tsx';
import { type TabWords, WordsProvider } from './words.tsx';

type Props = { host: Host; client: Client; words: TabWords };

/** All that stands around the pages: look, language, place. */
export function Shell({ host, client, words }: Props) {
  const [theme, setTheme] = useState(host.theme);
  useEffect(() => host.onTheme(setTheme), [host]);
  useEffect(() => client.follow(), [client]);
  // Scrollbars, and the ground below ours.
  useEffect(() => {
    document.documentElement.style.colorScheme = theme === 'default' ? 'light' : 'dark';
  }, [theme]);
  const renderer = useMemo(
    () => createDOMRenderer(document, { styleElementAttributes: { nonce: nonce() } }),
    [],
  );
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={themes[theme]} data-theme={theme} style={{ minHeight: '100dvh' }}>
        <HostProvider value={host}>
          <ClientProvider value={client}>
            <WordsProvider value={words}>
              <RouterProvider>
                <Frame>
                  <ErrorBoundary words={words}>
                    <Suspense fallback={<Waiting />}>
                      <Page />
                    </Suspense>
                  </ErrorBoundary>
                </Frame>
              </RouterProvider>
            </WordsProvider>
          </ClientProvider>
        </HostProvider>
      </FluentProvider>
    </RendererProvider>
  );
}

/** What our styles are known by. */
function nonce(): string {
  return document.querySelector<HTMLElement>('meta[property=csp-nonce]')?.nonce ?? '';
}
