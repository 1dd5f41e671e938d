import './app/style-nonce.ts';
import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/500.css';
import '@fontsource/be-vietnam-pro/600.css';
import '@fontsource/be-vietnam-pro/700.css';
import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import './app/global.css';
import 'dayjs/locale/vi';
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { getStatus } from '#shared/system/system.contract.ts';
import { procedureQuery } from './api/procedure-query.ts';
import { queryClient } from './api/query-client.ts';
import { CrashBoundary } from './app/crash-boundary.tsx';
import { FaceRouter } from './app/face-router.tsx';
import { guardBack } from './app/guard-back.ts';
import { Providers } from './app/providers.tsx';
import { startI18n } from './i18n/index.ts';

// Without it Mantine's date fields read 02/09/2001 as 9 February, silently.
dayjs.extend(customParseFormat);

// Asked before anything is drawn: the answer is there when the first face needs it.
void queryClient.prefetchQuery(procedureQuery(getStatus, {}));

const root = document.getElementById('root');
if (root === null) throw new Error('index.html lost its root element');

guardBack();
await startI18n();
createRoot(root).render(
  <StrictMode>
    <Providers>
      <CrashBoundary>
        <FaceRouter />
      </CrashBoundary>
    </Providers>
  </StrictMode>,
);
