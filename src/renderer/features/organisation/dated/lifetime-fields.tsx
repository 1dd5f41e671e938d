import { useSession } from '../../../api/use-session.ts';
import { DateField, type DateFieldProps } from '../../../components/date-field/date-field.tsx';

type Lifetime = { validFrom: string | null; validTo: string | null };

export type LifetimeFieldsProps = {
  draft: Lifetime;
  set: (change: Partial<Lifetime>) => void;
  /** Label, refusal and whether it may be changed, as of every field of the form. */
  common: (field: keyof Lifetime) => Pick<DateFieldProps, 'label' | 'error' | 'readOnly'>;
};

/** From when a unit, Party organisation or seat is there, and from when no more. */
export function LifetimeFields({ draft, set, common }: LifetimeFieldsProps) {
  const { today } = useSession();
  return (
    <>
      <DateField
        {...common('validFrom')}
        value={draft.validFrom}
        onChange={(validFrom) => set({ validFrom })}
        today={today}
      />
      <DateField
        {...common('validTo')}
        value={draft.validTo}
        onChange={(validTo) => set({ validTo })}
        today={today}
      />
    </>
  );
}
