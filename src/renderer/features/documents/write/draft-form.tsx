import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft, TextBlock } from '#shared/documents/documents.contract.ts';
import { enterGoesOn } from '../../../components/enter-goes-on.ts';
import { SelectField } from '../../../components/select-field.tsx';
import { typeFor, typesOf } from '../document-types.ts';
import type { Bodies } from '../paper/use-composed.ts';
import { BodyField } from './body-field.tsx';
import { LinesField } from './lines-field.tsx';
import { MarkFields } from './mark-fields.tsx';
import { PersonField } from './person-field.tsx';
import { RecipientsField } from './recipients-field.tsx';
import { SignatureFields } from './signature-fields.tsx';
import classes from './write.module.css';

export type DraftFormProps = {
  draft: Draft;
  onChange: (part: Partial<Draft>) => void;
  bodies: Bodies;
  blocks: readonly TextBlock[];
  /** Sentences of the last refusal, by the name of the field. */
  errors: Readonly<Record<string, string | undefined>>;
  /** Above the fields: what has to be decided. */
  children?: ReactNode;
};

/** What is written of a document, in the order of the paper. */
export function DraftForm({ draft, onChange, bodies, blocks, errors, children }: DraftFormProps) {
  const { t } = useTranslation('documents');
  const issuer = bodies.issuers.find(({ id }) => id === draft.issuerId);
  const offered = bodies.issuers.filter(({ retired, id }) => !retired || id === draft.issuerId);
  const used = blocks.filter(({ retired }) => !retired);
  const ofKind = (kind: TextBlock['kind']) => used.filter((block) => block.kind === kind);

  function chooseIssuer(id: string | null) {
    const chosen = bodies.issuers.find((one) => one.id === id);
    if (chosen !== undefined)
      onChange({ issuerId: chosen.id, typeCode: typeFor(chosen, bodies.types, draft.typeCode) });
  }

  return (
    <form
      className={classes.form}
      aria-label={t('write.form')}
      onKeyDown={enterGoesOn}
      onSubmit={(event) => event.preventDefault()}
    >
      {children}
      <div className={classes.row}>
        <SelectField
          label={t('write.issuer')}
          data={offered.map(({ id, name, symbol }) => ({ value: id, label: `${name} (${symbol})` }))}
          value={draft.issuerId}
          onChange={chooseIssuer}
          error={errors.issuerId}
        />
        <SelectField
          label={t('write.type')}
          data={typesOf(issuer, bodies.types).map(({ code, name }) => ({ value: code, label: name }))}
          value={draft.typeCode}
          onChange={(typeCode) => typeCode !== null && onChange({ typeCode })}
          error={errors.typeCode}
        />
      </div>
      <LinesField
        label={t('write.summary')}
        value={draft.summary}
        onChange={(summary) => onChange({ summary })}
        error={errors.summary}
        minRows={2}
        maxRows={6}
        maxLength={2000}
      />
      <BodyField
        label={t('write.body')}
        value={draft.body}
        onChange={(body) => onChange({ body })}
        blocks={ofKind('paragraph')}
        error={errors.body}
        minRows={8}
      />
      <div className={`${classes.row} ${classes.even}`}>
        <RecipientsField
          value={draft.recipients}
          onChange={(recipients) => onChange({ recipients })}
          blocks={ofKind('recipients')}
          error={errors.recipients}
        />
        <SignatureFields
          value={draft.signatures}
          onChange={(signatures) => onChange({ signatures })}
          blocks={ofKind('signature')}
        />
      </div>
      <MarkFields draft={draft} onChange={onChange} errors={errors} />
      <PersonField
        value={draft.personId}
        onChange={(personId) => onChange({ personId })}
        error={errors.personId}
      />
    </form>
  );
}
