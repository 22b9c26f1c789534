// Ordinary acts beyond the filing itself, so that there is something of every kind to look at. Each is allowed by the
// contract as it stands: a court that refuses one refuses what it should grant.
import type { Kit } from '../kit.ts';
import type { Exchange } from '../wire.ts';
import { actOn } from './act.ts';
import { caseWork, closing, representation, submission } from './case-work.ts';
import { alert, consultations } from './consultations.ts';
import { counterFiling } from './counter.ts';
import { hearing } from './hearing.ts';
import { consents, grants, personalMatters, uploads } from './personal.ts';
import { room } from './room.ts';
import { acknowledgements, addresses, contest, money, papers } from './service.ts';
import { trial } from './trial.ts';

/** Carries out the acts; what came of each. */
export async function furnish(kit: Kit): Promise<Exchange[]> {
  const { target, scene } = kit;
  const done: Exchange[] = [];
  const act = actOn(target, done);
  const main = await scene.openCase('main');
  const { courtId } = await scene.venue();
  await uploads(act);
  await personalMatters(act, courtId);
  await grants(act, target.people.find('plaintiff')?.phone, `${await scene.dayAhead(60)}T00:00:00+08:00`);
  await counterFiling(act, await scene.material(), target.people.find('plaintiff'));
  await submission(act, main);
  await representation(act, main, await scene.file(), target.people.find('lawyer'));
  await caseWork(act, main);
  await papers(act, main);
  await acknowledgements(act, main);
  await consents(act, main);
  await contest(act, main);
  await addresses(act, main);
  await room(act, main);
  await consultations(act, main);
  await alert(act);
  if (target.sandbox) {
    await hearing(act, main, await scene.dayAhead(30));
    await money(act, main, await scene.dayAhead(0));
    await trial(kit, done);
  }
  await closing(act, await scene.openCase('closing'));
  await scene.relief();
  return done;
}
