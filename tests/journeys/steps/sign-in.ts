// Signing in with a code from an SMS, as the person who holds the phone does.
import type { Schemas, Yunting } from '@yunting/sdk';
import type { Stage } from '../stage.ts';

/** The newest SMS to this phone. */
export function smsTo(stage: Stage, phone: string): string {
  return stage.court.world().read().all('sms', { to: phone }).at(-1)?.text ?? '';
}

/** The six digits in the newest SMS to this phone. */
export function codeSentTo(stage: Stage, phone: string): string {
  return /\d{6}/.exec(smsTo(stage, phone))?.[0] ?? '';
}

/** The client of whoever holds this phone; the account is made when there is none. */
export async function signIn(
  stage: Stage,
  phone: string,
): Promise<{ readonly client: Yunting; readonly session: Schemas['Session'] }> {
  const { codeId } = await stage.anyone.identity.requestCode({ phone });
  const session = await stage.anyone.identity.createSession({ codeId, code: codeSentTo(stage, phone) });
  return { client: stage.anyone.with({ auth: { token: session.accessToken } }), session };
}
