import { useTranslation } from 'react-i18next';
import type { Draft } from '#shared/documents/documents.contract.ts';
import { secrecyLevels } from '#shared/people/secrecy.ts';
import { SelectField } from '../../../components/select-field.tsx';
import { TextField } from '../../../components/text-field.tsx';
import classes from './write.module.css';

const urgencies = ['none', 'urgent', 'veryUrgent', 'immediate'] as const satisfies Draft['urgency'][];

export type MarkFieldsProps = {
  draft: Draft;
  onChange: (part: Partial<Draft>) => void;
  errors: Readonly<Record<string, string | undefined>>;
};

/** What is stamped on the paper: secrecy with what it is based on, urgency, number of the copy. */
export function MarkFields({ draft, onChange, errors }: MarkFieldsProps) {
  const { t } = useTranslation('documents');
  const text = (typed: string) => (typed === '' ? null : typed);
  return (
    <>
      <div className={`${classes.row} ${classes.thirds}`}>
        <SelectField
          label={t('write.secrecy')}
          data={secrecyLevels.map((level) => ({ value: level, label: t(`secrecy.${level}`) }))}
          value={draft.secrecy}
          onChange={(chosen) => {
            const secrecy = secrecyLevels.find((level) => level === chosen);
            if (secrecy !== undefined) onChange({ secrecy });
          }}
          searchable={false}
          error={errors.secrecy}
        />
        <SelectField
          label={t('write.urgency')}
          data={urgencies.map((level) => ({ value: level, label: t(`urgency.${level}`) }))}
          value={draft.urgency}
          onChange={(chosen) => {
            const urgency = urgencies.find((level) => level === chosen);
            if (urgency !== undefined) onChange({ urgency });
          }}
          searchable={false}
        />
        <TextField
          label={t('write.copyNumber')}
          value={draft.copyNumber ?? ''}
          onChange={(typed) => onChange({ copyNumber: text(typed) })}
          error={errors.copyNumber}
          maxLength={20}
        />
      </div>
      {draft.secrecy !== 'normal' && (
        <TextField
          label={t('write.secrecyBasis')}
          description={t('write.secrecyBasisHint')}
          value={draft.secrecyBasis ?? ''}
          onChange={(typed) => onChange({ secrecyBasis: text(typed) })}
          error={errors.secrecyBasis}
          maxLength={300}
          withAsterisk
        />
      )}
    </>
  );
}
