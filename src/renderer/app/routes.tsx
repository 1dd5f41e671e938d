import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';

const DocumentPrintPage = lazy(async () => ({
  default: (await import('../features/documents/print/document-print-page.tsx')).DocumentPrintPage,
}));
const DocumentsPage = lazy(async () => ({
  default: (await import('../features/documents/documents-page.tsx')).DocumentsPage,
}));
const WritePage = lazy(async () => ({
  default: (await import('../features/documents/write/write-page.tsx')).WritePage,
}));
const ImportPage = lazy(async () => ({
  default: (await import('../features/exchange/import-page.tsx')).ImportPage,
}));
const OrganisationPage = lazy(async () => ({
  default: (await import('../features/organisation/organisation-page.tsx')).OrganisationPage,
}));
const PeoplePage = lazy(async () => ({
  default: (await import('../features/people/people-page.tsx')).PeoplePage,
}));
const PersonPrintPage = lazy(async () => ({
  default: (await import('../features/person-print/person-print-page.tsx')).PersonPrintPage,
}));
const ReportsPage = lazy(async () => ({
  default: (await import('../features/reports/reports-page.tsx')).ReportsPage,
}));
const TasksPage = lazy(async () => ({
  default: (await import('../features/tasks/tasks-page.tsx')).TasksPage,
}));
const RulesPage = lazy(async () => ({
  default: (await import('../features/rules/rules-page.tsx')).RulesPage,
}));
const SystemPage = lazy(async () => ({
  default: (await import('../features/system/system-page.tsx')).SystemPage,
}));

/** Fetches the first screen while somebody types a password, so that signing in does not wait for it. */
export function warmFirstScreen(): void {
  void import('../features/tasks/tasks-page.tsx');
}

export function Routes() {
  return (
    <Suspense fallback={null}>
      <Switch>
        <Route path="/tasks">
          <TasksPage />
        </Route>
        <Route path="/people/import">
          <ImportPage />
        </Route>
        <Route path="/people/print/:id">{({ id }) => <PersonPrintPage key={id} id={id} />}</Route>
        <Route path="/people">
          <PeoplePage />
        </Route>
        <Route path="/units/:view?">
          <OrganisationPage />
        </Route>
        <Route path="/documents/write/:id">{({ id }) => <WritePage address={id} />}</Route>
        <Route path="/documents/print/:id">{({ id }) => <DocumentPrintPage key={id} id={id} />}</Route>
        <Route path="/documents/:tab?">
          <DocumentsPage />
        </Route>
        <Route path="/reports">
          <ReportsPage />
        </Route>
        <Route path="/rules/:tab?">
          <RulesPage />
        </Route>
        <Route path="/system/:tab?">
          <SystemPage />
        </Route>
        <Route>
          <Redirect to="/tasks" replace />
        </Route>
      </Switch>
    </Suspense>
  );
}
