import { Textarea } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.ts';
import { CitationText } from './citation-text.tsx';
import { rulesToExcuse } from './given-reasons.ts';
import classes from './rule-findings.module.css';
import { SeverityWord } from './severity-word.tsx';
import type { RuleFindingsState } from './use-rule-findings.ts';

/**
 * What the rules say against a step, each with how much it weighs and what it stands on; where a rule may be
 * overridden, the reason for it, which is kept beside the result for ever.
 */
export function RuleFindings({ state }: { state: RuleFindingsState }) {
  const { t } = useTranslation('findings');
  const language = useLanguage();
  const id = useId();
  const { findings, reasons, setReason } = state;
  if (findings.length === 0) return null;
  const codes = [...new Set(findings.map(({ code }) => code))];
  const excusable = new Set(rulesToExcuse(findings));
  return (
    <section role="alert" className={classes.findings} aria-labelledby={id}>
      <h3 id={id} className={classes.heading}>
        {t('heading')}
      </h3>
      <p className={classes.hint}>
        {t(findings.some(({ severity }) => severity === 'never') ? 'never' : 'block')}
      </p>
      {codes.map((code) => (
        <div key={code} className={classes.rule}>
          {findings
            .filter((finding) => finding.code === code)
            .map(({ ruleId, severity, said, citation }) => (
              <div key={`${ruleId} ${said.vi}`} className={classes.finding}>
                <SeverityWord severity={severity} />
                <div>
                  <div className={classes.said}>{said[language]}</div>
                  <div className={classes.citation}>
                    <CitationText citation={citation} />
                  </div>
                </div>
              </div>
            ))}
          {excusable.has(code) && (
            <Textarea
              label={t('reason')}
              description={t('reasonKept')}
              value={reasons[code] ?? ''}
              onChange={(event) => setReason(code, event.currentTarget.value)}
              maxLength={500}
              autosize
              minRows={1}
              maxRows={4}
              required
              autoComplete="off"
              spellCheck={false}
            />
          )}
        </div>
      ))}
    </section>
  );
}
