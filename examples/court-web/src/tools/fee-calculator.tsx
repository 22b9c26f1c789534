// Court fees, reckoned in the browser while one types, with every step and article.
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { explainFee, RuleInputError } from '@yunting/sdk/rules';
import type { FeeInput, FeeResult, HalvingGround } from '@yunting/sdk/rules';
import { askFee, feeQuestions, halvingNames, halvingsOf, noAnswers } from './fee-questions.ts';
import type { FeeAnswers, FeeQuestion } from './fee-questions.ts';
import { moneyText } from './kit/format.ts';
import { fill } from './kit/lang.ts';
import type { Lang } from './kit/lang.ts';
import { Steps } from './kit/why.tsx';
import { words } from './words.ts';

type Change = (some: Partial<FeeAnswers>) => void;

interface PartProps {
  readonly question: FeeQuestion;
  readonly answers: FeeAnswers;
  readonly change: Change;
  readonly lang: Lang;
}

const directions = {
  payable: words.payable,
  supplement: words.supplement,
  refund: words.refund,
  none: words.none,
} as const;
const extras = {
  jointAppellants: words.joint,
  withNonPropertyClaims: words.nonProperty,
  beforeInvestigationClosed: words.investigationOpen,
} as const;

function Amounts({ question, answers, change, lang }: PartProps): ReactNode {
  return question.amounts.map((amount) => {
    const value = answers.amounts[amount.field] ?? '';
    const put = (text: string): void => {
      change({ amounts: { ...answers.amounts, [amount.field]: text } });
    };
    return (
      <label className="yt-field" key={amount.field}>
        <span>
          {amount[lang]}
          {amount.optional && words.optional[lang]}
        </span>
        {amount.several ? (
          <textarea
            rows={3}
            inputMode="decimal"
            value={value}
            onChange={(event) => {
              put(event.target.value);
            }}
          />
        ) : (
          <input
            inputMode="decimal"
            autoComplete="off"
            value={value}
            onChange={(event) => {
              put(event.target.value);
            }}
          />
        )}
        <small>{(amount.several ? words.severalHint : words.yuanHint)[lang]}</small>
      </label>
    );
  });
}

function Halvings({ question, answers, change, lang }: PartProps): ReactNode {
  const known = halvingsOf(question);
  if (known.length === 0) return null;
  const toggle = (ground: HalvingGround, on: boolean): void => {
    const others = answers.halvings.filter((one) => one !== ground);
    change({ halvings: on ? [...others, ground] : others });
  };
  return (
    <fieldset className="yt-fieldset">
      <legend>{words.halvings[lang]}</legend>
      {known.map((ground) => (
        <label className="yt-tick" key={ground}>
          <input
            type="checkbox"
            checked={answers.halvings.includes(ground)}
            onChange={(event) => {
              toggle(ground, event.target.checked);
            }}
          />
          <span>{halvingNames[ground][lang]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Relief({ question, answers, change, lang }: PartProps): ReactNode {
  if (!question.relief) return null;
  return (
    <>
      <label className="yt-field">
        <span>{words.relief[lang]}</span>
        <select
          value={answers.relief}
          onChange={(event) => {
            change({ relief: event.target.value as FeeAnswers['relief'] });
          }}
        >
          <option value="none">{words.reliefNone[lang]}</option>
          <option value="reduce">{words.reliefReduce[lang]}</option>
          <option value="exempt">{words.reliefExempt[lang]}</option>
        </select>
      </label>
      {answers.relief === 'reduce' && (
        <label className="yt-field">
          <span>{words.percentOff[lang]}</span>
          <input
            type="number"
            min={30}
            max={99}
            value={answers.percent}
            onChange={(event) => {
              change({ percent: event.target.value });
            }}
          />
        </label>
      )}
    </>
  );
}

function Rest({ question, answers, change, lang }: PartProps): ReactNode {
  const { part, provincial, extra } = question;
  return (
    <>
      {part && (
        <label className="yt-field">
          <span>{words.part[lang]}</span>
          <select
            value={answers.part ?? Object.keys(part.choices)[0]}
            onChange={(event) => {
              change({ part: event.target.value });
            }}
          >
            {Object.entries(part.choices).map(([value, name]) => (
              <option key={value} value={value}>
                {name[lang]}
              </option>
            ))}
          </select>
        </label>
      )}
      {provincial && (
        <label className="yt-field">
          <span>{words.provincialFigure[lang]}</span>
          <input
            inputMode="decimal"
            value={answers.base}
            onChange={(event) => {
              change({ base: event.target.value });
            }}
          />
        </label>
      )}
      {extra === 'jointAppellants' && (
        <label className="yt-field">
          <span>{extras[extra][lang]}</span>
          <input
            type="number"
            min={1}
            value={answers.jointAppellants}
            onChange={(event) => {
              change({ jointAppellants: event.target.value });
            }}
          />
        </label>
      )}
      {extra !== undefined && extra !== 'jointAppellants' && (
        <label className="yt-tick">
          <input
            type="checkbox"
            checked={answers.flag}
            onChange={(event) => {
              change({ flag: event.target.checked });
            }}
          />
          <span>{extras[extra][lang]}</span>
        </label>
      )}
    </>
  );
}

type Reckoned = FeeResult | { readonly ok: false; readonly zh: string; readonly en: string };

function reckon(kind: FeeInput['kind'], answers: FeeAnswers): Reckoned {
  const asked = askFee(kind, answers);
  if (!asked.ok) return { ok: false, ...(asked.missing ? words.noAmount : words.badAmount) };
  try {
    return explainFee(asked.input);
  } catch (error) {
    if (!(error instanceof RuleInputError)) throw error;
    return { ok: false, zh: error.messageZh, en: error.message };
  }
}

function Answer({ of, lang }: { readonly of: Reckoned; readonly lang: Lang }): ReactNode {
  if (!of.ok) {
    const range = 'range' in of ? of.range : undefined;
    return (
      <>
        <p>{of[lang]}</p>
        {range && (
          <p>
            {
              fill(words.between, { min: moneyText(lang, range.minFen), max: moneyText(lang, range.maxFen) })[
                lang
              ]
            }
          </p>
        )}
        {'legalBasis' in of && <Steps of={of} lang={lang} />}
      </>
    );
  }
  return (
    <>
      <p className="yt-result">
        {directions[of.direction][lang]}{' '}
        {of.direction !== 'none' && <strong>{moneyText(lang, of.amountFen)}</strong>}
      </p>
      <Steps of={of} lang={lang} />
    </>
  );
}

/** The fee of any kind that the rules know. */
export function FeeCalculator({ lang }: { readonly lang: Lang }): ReactNode {
  const heading = useId();
  const [kind, setKind] = useState<FeeInput['kind']>('property');
  const [answers, setAnswers] = useState<FeeAnswers>(noAnswers);
  const question = feeQuestions[kind];
  const part = {
    question,
    answers,
    lang,
    change: (some: Partial<FeeAnswers>): void => {
      setAnswers({ ...answers, ...some });
    },
  };
  return (
    <section className="yt-card" aria-labelledby={heading}>
      <h3 id={heading}>{words.feeCalculator[lang]}</h3>
      <div className="yt-two">
        <div>
          <label className="yt-field">
            <span>{words.feeKind[lang]}</span>
            <select
              value={kind}
              onChange={(event) => {
                setKind(event.target.value as FeeInput['kind']);
                const { part: _other, ...kept } = answers;
                setAnswers(kept);
              }}
            >
              {Object.entries(feeQuestions).map(([value, name]) => (
                <option key={value} value={value}>
                  {name[lang]}
                </option>
              ))}
            </select>
          </label>
          <Amounts {...part} />
          <Rest {...part} />
          <Halvings {...part} />
          <Relief {...part} />
          <label className="yt-field">
            <span>{words.rounding[lang]}</span>
            <select
              value={answers.rounding}
              onChange={(event) => {
                part.change({ rounding: event.target.value as 'fen' | 'yuan' });
              }}
            >
              <option value="fen">{lang === 'zh' ? '分' : 'fen'}</option>
              <option value="yuan">{lang === 'zh' ? '元' : 'yuan'}</option>
            </select>
          </label>
        </div>
        <div role="status" className="yt-answer">
          <Answer of={reckon(kind, answers)} lang={lang} />
        </div>
      </div>
    </section>
  );
}
