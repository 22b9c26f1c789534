// A mini-program's logic layer, as far as a script can tell: a fresh context with ECMAScript built-ins and timers only, code
// generation off, and the names that WeChat or Alipay keep from user code shadowed as undefined. A model of the vendors'
// runtimes, not the runtimes themselves.
import { createContext, runInContext } from 'node:vm';

export type MiniProgram = 'wechat' | 'alipay';

const shadowed: Readonly<Record<MiniProgram, readonly string[]>> = {
  wechat: [
    'window',
    'document',
    'frames',
    'self',
    'location',
    'navigator',
    'localStorage',
    'history',
    'screen',
    'alert',
    'confirm',
    'prompt',
    'XMLHttpRequest',
    'WebSocket',
    'Reporter',
    'webkit',
    'WeixinJSCore',
  ],
  alipay: [
    'globalThis',
    'global',
    'AlipayJSBridge',
    'fetch',
    'self',
    'window',
    'document',
    'location',
    'XMLHttpRequest',
  ],
};

/** Loads a CommonJS bundle the way the platform does; `require` finds nothing. Returns its exports. */
export function loadInMiniProgram(kind: MiniProgram, code: string): Record<string, unknown> {
  const sandbox: Record<string, unknown> = { console, setTimeout, clearTimeout, setInterval, clearInterval };
  const context = createContext(sandbox, { codeGeneration: { strings: false, wasm: false } });
  runInContext(
    'delete globalThis.WebAssembly; delete globalThis.SharedArrayBuffer; delete globalThis.Atomics',
    context,
  );
  const names = shadowed[kind];
  const wrapper = runInContext(
    `(function (require, module, exports, ${names.join(', ')}) {\n${code}\n})`,
    context,
  ) as (...values: unknown[]) => void;
  const module = { exports: {} as Record<string, unknown> };
  const require = (id: string): never => {
    throw new Error(`require(${id}) is not there in a mini-program`);
  };
  wrapper(require, module, module.exports, ...names.map(() => undefined));
  return module.exports;
}
