import { useState } from 'preact/hooks';
import type { Claim } from '../engine/model.ts';
import type { Question } from '../factcheck/providers/question.ts';
import type { Words } from '../locales/index.ts';
import type { ServiceAnswer } from '../platform/checks-messages.ts';
import type { ServiceContext } from './list-context.ts';

interface AskServiceProps {
  readonly claim: Claim;
  readonly service: ServiceContext;
  readonly words: Words;
}

/**
 * Looks for published checks of a claim elsewhere. The question stands there whole, can be changed, and goes nowhere before the reader
 * sends it.
 */
export function AskService({ claim, service, words }: AskServiceProps) {
  const [question, setQuestion] = useState<Question | null>(null);
  const [answer, setAnswer] = useState<ServiceAnswer | 'asking' | null>(null);
  const text = words.ask;

  if (question === null) {
    return (
      <p class="ask">
        <button type="button" class="link" onClick={() => setQuestion(service.questionOf(claim))}>
          {text.open}
        </button>
      </p>
    );
  }
  const send = (event: Event) => {
    event.preventDefault();
    if (answer === 'asking' || question.query.trim() === '') return;
    setAnswer('asking');
    void service.ask(claim, question).then(setAnswer);
  };
  return (
    <form class="ask open" aria-label={text.title} onSubmit={send}>
      <p class="ask-title">{text.title}</p>
      <label>
        <span class="check-label">{text.words}</span>
        <input
          type="text"
          class="field"
          maxLength={300}
          value={question.query}
          onInput={({ currentTarget }) => setQuestion({ ...question, query: currentTarget.value })}
        />
      </label>
      <p>
        <span class="check-label">{text.request}</span> <code class="ask-request">{service.addressOf(question)}</code>
      </p>
      <p class="check-limit">{text.note}</p>
      <p class="check-actions">
        <button type="submit" class="button" disabled={answer === 'asking'}>
          {text.send}
        </button>
        <button
          type="button"
          class="link"
          onClick={() => {
            setQuestion(null);
            setAnswer(null);
          }}
        >
          {text.cancel}
        </button>
      </p>
      <p role="status" class="ask-answer">
        {answer === 'asking' ? text.asking : answer && wordedAnswer(answer, text)}
      </p>
    </form>
  );
}

function wordedAnswer(answer: ServiceAnswer, text: Words['ask']): string {
  if (answer.state === 'failed') return text.failed(answer.failure);
  const { checks, others } = answer;
  return checks.length === 0 && others === 0 ? text.none : text.found(checks.length, others);
}
