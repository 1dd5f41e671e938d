import {
  IconAlertTriangle,
  IconBan,
  IconHandStop,
  IconInfoCircle,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Severity } from '#shared/rulebook/rulebook.ts';
import classes from './rule-findings.module.css';

const icons: Record<Severity, TablerIcon> = {
  never: IconBan,
  block: IconHandStop,
  warn: IconAlertTriangle,
  info: IconInfoCircle,
};

/** How much a rule stands against a step: a sign and a word, so that colour is never alone. */
export function SeverityWord({ severity }: { severity: Severity }) {
  const { t } = useTranslation('findings');
  const Icon = icons[severity];
  return (
    <span className={classes.severity} data-severity={severity}>
      <Icon size="1rem" stroke={1.8} className={classes.sign} aria-hidden />
      {t(`severity.${severity}`)}
    </span>
  );
}
