import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { getRosterTemplate } from '#shared/exchange/exchange.contract.ts';
import { reportFailure } from '../api/failure-report.ts';
import { saveFile } from '../api/files.ts';
import { useProcedureCommand } from '../api/use-procedure-command.ts';

/** Hands out the roster template with the units of this store in its lists. */
export function RosterTemplateButton() {
  const { t } = useTranslation('exchange');
  const template = useProcedureCommand(getRosterTemplate);

  async function download() {
    const answer = await template.run({});
    if (answer.ok) await saveFile(answer.value.file);
    else reportFailure(answer.error);
  }

  return (
    <Button
      variant="default"
      leftSection={<IconDownload size="1rem" stroke={1.6} />}
      loading={template.running}
      onClick={() => void download()}
    >
      {t('start.template')}
    </Button>
  );
}
