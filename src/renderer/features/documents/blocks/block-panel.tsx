import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { putTextBlock, type TextBlock, textBlockKinds } from '#shared/documents/documents.contract.ts';
import { useProcedureCommand } from '../../../api/use-procedure-command.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { SelectField } from '../../../components/select-field.tsx';
import { SideForm } from '../../../components/side-form.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useRefusal } from '../../../components/use-refusal.ts';
import { BodyField } from '../write/body-field.tsx';
import { LinesField } from '../write/lines-field.tsx';
import { BlockSpecimen } from './block-specimen.tsx';

type Fields = Omit<TextBlock, 'id'>;

export type BlockPanelProps = {
  block: TextBlock | null;
  /** Of one that is added. */
  kind: TextBlock['kind'];
  onClose: () => void;
};

/** One text block with how it will stand on paper. */
export function BlockPanel({ block, kind, onClose }: BlockPanelProps) {
  const { t } = useTranslation('documents');
  const { run, running } = useProcedureCommand(putTextBlock);
  const [begun] = useState<Fields>(block ?? { kind, name: '', body: '', retired: false });
  const [fields, setFields] = useState(begun);
  const { notice, fieldErrors, refuse, forgive } = useRefusal();
  const dirty = JSON.stringify(fields) !== JSON.stringify(begun);

  function change(part: Partial<Fields>) {
    setFields((now) => ({ ...now, ...part }));
    for (const field of Object.keys(part)) forgive(field);
  }

  async function save() {
    const answer = await run({ ...fields, id: block?.id ?? null });
    if (!answer.ok) return refuse(answer.error);
    onClose();
  }

  const body = { value: fields.body, onChange: (typed: string) => change({ body: typed }) };
  return (
    <SideForm
      title={block === null ? t('blocks.add') : block.name}
      dirty={dirty}
      saving={running}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextField
        label={t('blocks.name')}
        value={fields.name}
        onChange={(name) => change({ name })}
        error={fieldErrors.name}
        maxLength={100}
        withAsterisk
      />
      <SelectField
        label={t('blocks.kind')}
        description={t(`blocks.kindRule.${fields.kind}`)}
        data={textBlockKinds.map((one) => ({ value: one, label: t(`blockKind.${one}`) }))}
        value={fields.kind}
        onChange={(chosen) => {
          const wanted = textBlockKinds.find((one) => one === chosen);
          if (wanted !== undefined) change({ kind: wanted });
        }}
        searchable={false}
        error={fieldErrors.kind}
      />
      {fields.kind === 'paragraph' ? (
        <BodyField label={t('blocks.body')} error={fieldErrors.body} minRows={5} maxRows={12} {...body} />
      ) : (
        <LinesField
          label={t('blocks.body')}
          error={fieldErrors.body}
          minRows={4}
          maxRows={12}
          maxLength={20_000}
          withAsterisk
          {...body}
        />
      )}
      <BlockSpecimen kind={fields.kind} body={fields.body} />
      <Checkbox
        label={t('blocks.retire')}
        description={t('blocks.retireHint')}
        checked={fields.retired}
        onChange={(event) => change({ retired: event.currentTarget.checked })}
      />
      {notice !== null && <ErrorNotice error={notice} />}
    </SideForm>
  );
}
