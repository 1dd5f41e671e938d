import { useTranslation } from 'react-i18next';
import classes from './password-meter.module.css';
import { LEAST_PASSWORD_LENGTH, passwordLevel } from './password-strength.ts';

const bars = { tooShort: 1, enough: 2, good: 3, strong: 4 } as const;

/** How long is long enough, in words and four bars; says nothing before the first character. */
export function PasswordMeter({ password }: { password: string }) {
  const { t } = useTranslation('common');
  const level = passwordLevel(password);
  if (password === '') return null;
  return (
    <div className={classes.meter} role="status">
      <span className={classes.bars} data-level={level} aria-hidden>
        {[1, 2, 3, 4].map((bar) => (
          <span key={bar} className={bar <= bars[level] ? classes.full : classes.empty} />
        ))}
      </span>
      {t('password.strength', { level: t(`password.level.${level}`, { least: LEAST_PASSWORD_LENGTH }) })}
    </div>
  );
}
