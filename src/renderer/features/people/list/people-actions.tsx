import { Button, Menu } from '@mantine/core';
import {
  IconChevronDown,
  IconFileImport,
  IconFileSpreadsheet,
  IconPlus,
  IconReportAnalytics,
} from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { fieldNames, fieldOfColumn } from '#shared/people/field-names.ts';
import { type PeopleColumn, peopleColumns } from '#shared/people/people.contract.ts';
import { listReports } from '#shared/reports/reports.contract.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { useSession } from '../../../api/use-session.ts';
import { ColumnChooser } from '../../../components/virtual-table/column-chooser.tsx';
import { useLanguage } from '../../../i18n/use-language.ts';
import { alwaysShown, defaultView, type PeopleView } from '../filters/people-view.ts';
import { SavedViewsMenu } from '../views/saved-views-menu.tsx';

export type PeopleActionsProps = {
  view: PeopleView;
  onView: (view: PeopleView) => void;
  hidden: readonly PeopleColumn[];
  onHidden: (hidden: PeopleColumn[]) => void;
  /** Nobody is shown: there is nothing to export. */
  empty: boolean;
  unitId: string | null;
  onExport: () => void;
  onAdd: () => void;
};

/** What can be done with the list, always in this order: views, columns, Excel, reports, import, add. */
export function PeopleActions(props: PeopleActionsProps) {
  const { hidden, onHidden, empty, unitId, onExport, onAdd } = props;
  const { t } = useTranslation('people');
  const language = useLanguage();
  const { may } = useSession();
  const [, navigate] = useLocation();
  const reports = useProcedureQuery(listReports, {}, { enabled: may('reports.run') }).value?.reports ?? [];
  const columns = useMemo(
    () =>
      peopleColumns.map((key) => ({
        key,
        title: fieldNames[fieldOfColumn(key)].full[language],
        always: key === alwaysShown,
      })),
    [language],
  );
  return (
    <>
      <SavedViewsMenu view={props.view} onChoose={props.onView} />
      <ColumnChooser
        columns={columns}
        hidden={hidden}
        onChange={(keys) => onHidden(peopleColumns.filter((column) => keys.includes(column)))}
        onReset={() => onHidden(defaultView.hidden)}
      />
      <Button
        variant="default"
        leftSection={<IconFileSpreadsheet size="1rem" stroke={1.6} />}
        disabled={empty}
        onClick={onExport}
      >
        {t('action.exportList')}
      </Button>
      {reports.length > 0 && (
        <Menu>
          <Menu.Target>
            <Button
              variant="default"
              leftSection={<IconReportAnalytics size="1rem" stroke={1.6} />}
              rightSection={<IconChevronDown size="0.875rem" stroke={1.8} />}
            >
              {t('action.reports')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {reports.map((report) => (
              <Menu.Item
                key={report.name}
                onClick={() => navigate('/reports', { state: { report: report.name, unitId } })}
              >
                {report.title[language]}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {may('people.import') && (
        <Button
          variant="default"
          leftSection={<IconFileImport size="1rem" stroke={1.6} />}
          onClick={() => navigate('/people/import')}
        >
          {t('action.import')}
        </Button>
      )}
      {may('people.write') && (
        <Button leftSection={<IconPlus size="1rem" stroke={1.6} />} onClick={onAdd}>
          {t('action.add')}
        </Button>
      )}
    </>
  );
}
