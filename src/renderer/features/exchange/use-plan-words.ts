import { useTranslation } from 'react-i18next';
import { useCountText } from '../../components/use-count-text.ts';
import type { ImportPlan } from './import-answers.ts';

const written = ['created', 'changed', 'decided'] as const;
const leftOut = ['open', 'refused', 'same'] as const;

/** One or two sentences: what will be written, what will not. */
export function usePlanWords(): (plan: ImportPlan) => string {
  const { t } = useTranslation('exchange');
  const countText = useCountText();
  return (plan) => {
    const parts = (keys: readonly ((typeof written)[number] | (typeof leftOut)[number])[]) =>
      keys
        .filter((key) => plan[key] > 0)
        .map((key) => t(`plan.${key}`, { shown: countText(plan[key]) }))
        .join(', ');
    const will = parts(written);
    const left = parts(leftOut);
    const sentences = [will === '' ? t('plan.none') : t('plan.will', { parts: will })];
    if (left !== '') sentences.push(t('plan.left', { parts: left }));
    return sentences.join(' ');
  };
}
