import { Button } from '@mantine/core';
import { IconArrowsSplit2, IconCalendarPlus, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCountText } from '../../../components/use-count-text.ts';
import classes from './dated-panel.module.css';
import { type Side, sideWords } from './side.ts';

export type PanelActionsProps = {
  side: Side;
  count: number;
  readOnly: boolean;
  onCount: () => void;
  onChange: () => void;
  onSucceed: () => void;
};

/** What can be done with a unit or Party organisation besides correcting what was entered. */
export function PanelActions(props: PanelActionsProps) {
  const { side, count, readOnly } = props;
  const { t } = useTranslation([...sideWords]);
  const countText = useCountText();
  return (
    <div className={classes.actions}>
      {count > 0 && (
        <Button
          variant="default"
          leftSection={<IconUsers size="1rem" stroke={1.6} />}
          onClick={props.onCount}
        >
          {t(`${side}:action.people`, { total: countText(count) })}
        </Button>
      )}
      {!readOnly && (
        <>
          <Button
            variant="default"
            leftSection={<IconCalendarPlus size="1rem" stroke={1.6} />}
            onClick={props.onChange}
          >
            {t(`${side}:action.change`)}
          </Button>
          <Button
            variant="default"
            leftSection={<IconArrowsSplit2 size="1rem" stroke={1.6} />}
            onClick={props.onSucceed}
          >
            {t(`${side}:action.succeed`)}
          </Button>
        </>
      )}
    </div>
  );
}
