import { useTranslation } from 'react-i18next';
import type { Organisation } from '#shared/organisation/organisation.contract.ts';
import { TextField } from './text-field.tsx';

export type OrganisationFieldsProps = {
  value: Organisation;
  onChange: (value: Organisation) => void;
  /** Sentences by input path. */
  errors: Record<string, string>;
  /** Path of the office inside the input, e.g. "organisation.". */
  errorPrefix?: string;
  disabled?: boolean;
  /** The keyboard starts at the first field. */
  autoFocus?: boolean;
};

const fields = ['superior', 'name', 'place', 'symbol'] as const;

/** The office as it stands in the head of documents, in the order of the paper. */
export function OrganisationFields(props: OrganisationFieldsProps) {
  const { value, onChange, errors, errorPrefix = '', disabled = false, autoFocus = false } = props;
  const { t } = useTranslation('system');
  return fields.map((field, at) => (
    <TextField
      key={field}
      label={t(`organisation.${field}.label`)}
      description={t(`organisation.${field}.description`)}
      value={value[field]}
      onChange={(text) => onChange({ ...value, [field]: text })}
      error={errors[`${errorPrefix}${field}`]}
      disabled={disabled}
      autoFocus={autoFocus && at === 0}
      withAsterisk
    />
  ));
}
