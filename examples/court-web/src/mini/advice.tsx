// Where to turn for what this demonstration does not do itself. General words; nothing about anybody's case.
import { Card, Note } from '../kit/card.tsx';
import { Press } from '../kit/press.tsx';
import type { MiniProps } from './mini.ts';
import { pathTo } from './path.ts';

/** Official forms, protection orders, preservation. */
export function AdvicePage({ t, go }: MiniProps) {
  return (
    <>
      <Card title={t('protectionTitle')}>
        <Note kind="mind">{t('protectionFirst')}</Note>
        <p>{t('protectionHow')}</p>
      </Card>
      <Card title={t('preservationTitle')}>
        <p>{t('preservationHow')}</p>
      </Card>
      <Card title={t('formsTitle')}>
        <p>{t('formsHow')}</p>
      </Card>
      <Press onPress={() => go(pathTo('ask'))}>{t('askTitle')}</Press>
    </>
  );
}
