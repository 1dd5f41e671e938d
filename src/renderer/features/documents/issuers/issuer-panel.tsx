import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { numberText } from '#shared/documents/document-number.ts';
import { type Issuer, putIssuer } from '#shared/documents/documents.contract.ts';
import { useProcedureCommand } from '../../../api/use-procedure-command.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { SelectField } from '../../../components/select-field.tsx';
import { SideForm } from '../../../components/side-form.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useRefusal } from '../../../components/use-refusal.ts';

type Fields = Omit<Issuer, 'id'>;
const blank: Fields = { family: 'state', superior: '', name: '', symbol: '', place: '', retired: false };
const families = ['state', 'party'] as const;
const words = ['superior', 'name', 'symbol', 'place'] as const;

/** One issuing body, in the order of the head of a document. */
export function IssuerPanel({ issuer, onClose }: { issuer: Issuer | null; onClose: () => void }) {
  const { t } = useTranslation('documents');
  const { run, running } = useProcedureCommand(putIssuer);
  const [fields, setFields] = useState<Fields>(issuer ?? blank);
  const { notice, fieldErrors, refuse, forgive } = useRefusal();
  const dirty = JSON.stringify(fields) !== JSON.stringify(issuer ?? blank);

  function change(part: Partial<Fields>) {
    setFields((now) => ({ ...now, ...part }));
    for (const field of Object.keys(part)) forgive(field);
  }

  async function save() {
    const answer = await run({ ...fields, id: issuer?.id ?? null });
    if (!answer.ok) return refuse(answer.error);
    onClose();
  }

  return (
    <SideForm
      title={issuer === null ? t('issuers.add') : issuer.name}
      dirty={dirty}
      saving={running}
      onSave={() => void save()}
      onClose={onClose}
    >
      <SelectField
        label={t('issuers.family')}
        description={t(`issuers.familyRule.${fields.family}`)}
        data={families.map((family) => ({ value: family, label: t(`family.${family}`) }))}
        value={fields.family}
        onChange={(chosen) => {
          const family = families.find((one) => one === chosen);
          if (family !== undefined) change({ family });
        }}
        searchable={false}
        error={fieldErrors.family}
      />
      {words.map((field) => (
        <TextField
          key={field}
          label={t(`issuers.${field}`)}
          description={
            field === 'symbol'
              ? t('issuers.symbolHint', {
                  number: numberText(fields.family, 'BC', fields.symbol || '…', 12),
                })
              : undefined
          }
          value={fields[field]}
          onChange={(typed) => change({ [field]: typed })}
          error={fieldErrors[field]}
          withAsterisk={field !== 'superior'}
        />
      ))}
      <Checkbox
        label={t('issuers.retire')}
        description={t('issuers.retireHint')}
        checked={fields.retired}
        onChange={(event) => change({ retired: event.currentTarget.checked })}
      />
      {notice !== null && <ErrorNotice error={notice} />}
    </SideForm>
  );
}
