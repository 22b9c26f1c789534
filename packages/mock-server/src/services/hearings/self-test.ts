// The device test before the day: what it is measured against, and what to do about it. Thresholds are practice, not law.
import type { Schemas } from '@yunting/sdk/types';
import type { CourtService } from '../../court/service.ts';

const least = { uplinkKbps: 512, downlinkKbps: 1024, roundTripMs: 400 } as const;

const devices = {
  camera: ['摄像头', 'camera'],
  microphone: ['麦克风', 'microphone'],
  speaker: ['扬声器', 'speaker'],
} as const;

const cures: Readonly<
  Record<Exclude<Schemas['DeviceState'], 'ok'>, { readonly zh: string; readonly en: string }>
> = {
  denied: { zh: '没有授权，请在系统设置里允许使用', en: 'is not allowed: permit it in the settings' },
  missing: { zh: '没有找到，请换一台设备', en: 'was not found: use another device' },
  failed: {
    zh: '不能用，请重新启动后再试，或换一台设备',
    en: 'does not work: restart, or use another device',
  },
};

/** Passed or not, with one piece of advice for each thing that is wrong. */
function judgeSelfTest(report: Schemas['SelfTestReport']): {
  passed: boolean;
  advice: Schemas['Bilingual'][];
} {
  const advice: Schemas['Bilingual'][] = [];
  for (const device of ['camera', 'microphone', 'speaker'] as const) {
    const state = report[device];
    if (state === 'ok') continue;
    const [zh, en] = devices[device];
    const cure = cures[state];
    advice.push({ zh: `${zh}${cure.zh}`, en: `The ${en} ${cure.en}` });
  }
  const slow =
    (report.uplinkKbps ?? least.uplinkKbps) < least.uplinkKbps ||
    (report.downlinkKbps ?? least.downlinkKbps) < least.downlinkKbps ||
    (report.roundTripMs ?? 0) > least.roundTripMs;
  if (slow)
    advice.push({
      zh: '网络较慢，请靠近路由器或改用有线网络',
      en: 'The network is slow: move closer to the router or use a cable',
    });
  const passed = advice.length === 0;
  if (!passed) {
    advice.push({
      zh: '没有条件也没关系：可以到服务站或法庭参加，书记员会联系您',
      en: 'Without the means you may attend at a service station or in the courtroom; the clerk will call you',
    });
  }
  return { passed, advice };
}

export const selfTests: CourtService['operations'] = {
  'hearings.selfTest': (ctx) => {
    const hearing = ctx.subject<'hearing'>();
    if (hearing.notifiedAt === undefined) ctx.refuse('not_found');
    const { hearingId: _hearingId, ...report } = ctx.input;
    const { passed, advice } = judgeSelfTest(report);
    const { caseId, courtId } = hearing;
    const partyId = ctx.actor.partyId;
    const test = ctx.insert('selfTest', {
      caseId,
      courtId,
      hearingId: hearing.id,
      report,
      passed,
      ...(partyId === undefined ? {} : { partyId }),
    });
    if (!passed) {
      ctx.task({
        kind: 'hearing.selfTest',
        role: 'clerk',
        subject: test,
        zh: '当事人试机未通过，请联系',
        en: 'A device test failed: call the party',
      });
    }
    return { selfTestId: test.id, hearingId: hearing.id, passed, advice, createdAt: test.createdAt };
  },
};
