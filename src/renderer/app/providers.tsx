import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { queryClient } from '../api/query-client.ts';
import { askBeforeLeaving } from '../components/unsaved-changes.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { useApplyPreferences } from './preferences.ts';
import { styleNonce } from './style-nonce.ts';
import { theme } from './theme.ts';

export function Providers({ children }: { children: ReactNode }) {
  const language = useLanguage();
  useApplyPreferences();
  return (
    <MantineProvider theme={theme} forceColorScheme="light" getStyleNonce={() => styleNonce}>
      <DatesProvider settings={{ locale: language, firstDayOfWeek: 1 }}>
        <QueryClientProvider client={queryClient}>
          <Router
            hook={useHashLocation}
            aroundNav={(navigate, to, options) => {
              // A link to the screen that is shown leaves nothing by itself: the screen asks when it must.
              if (window.location.hash === `#${to}`) navigate(to, options);
              else askBeforeLeaving(() => navigate(to, options));
            }}
          >
            <ModalsProvider>
              <Notifications position="bottom-left" containerWidth={380} autoClose={6000} limit={4} />
              {children}
            </ModalsProvider>
          </Router>
        </QueryClientProvider>
      </DatesProvider>
    </MantineProvider>
  );
}
