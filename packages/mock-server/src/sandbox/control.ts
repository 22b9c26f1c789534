// @yunting/mock-server/control: a client of the control plane, for tests and demos that drive a court from outside.
import { call, createClient } from '@yunting/sdk/core';
import type { InputOf, Operation, OutputOf, Transport } from '@yunting/sdk/core';
import { fetchTransport } from '@yunting/sdk/transports/fetch';
import * as operations from './generated/operations.ts';

type Operations = typeof operations;

/** One method per control operation. */
export type Control = {
  readonly [Name in keyof Operations]: (
    input: InputOf<Operations[Name]>,
  ) => Promise<OutputOf<Operations[Name]>>;
};

export interface ControlOptions {
  /** Of the court, e.g. http://127.0.0.1:4010, or of one of its worlds: …/w/<world>. */
  readonly baseUrl: string;
  /** Printed when the court was started. */
  readonly controlToken: string;
  readonly transport?: Transport;
}

/** A client of a court's control plane. */
export function createControl({
  baseUrl,
  controlToken,
  transport = fetchTransport(),
}: ControlOptions): Control {
  const client = createClient({ baseUrl, transport, auth: { token: controlToken } });
  const methods = Object.entries(operations).map(([name, operation]) => [
    name,
    (input: never) => call(client, operation as Operation<never, unknown>, input),
  ]);
  return Object.fromEntries(methods) as unknown as Control;
}
