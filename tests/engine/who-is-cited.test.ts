import { attributed } from './attribution/attributed.ts';

// "“…,” the agency quoted Nom as saying": who is cited speaks.
attributed('cue-after', {
  en: [
    ['“The talks have failed,” the agency quoted Ada Quill as saying.', 'The talks have failed', 'Ada Quill', 'direct'],
    ['“The talks have failed,” the agency quoted a source.', 'The talks have failed', 'the agency', 'direct'],
    ['“The talks have failed,” Ada Quill was quoted as saying.', 'The talks have failed', 'Ada Quill', 'direct'],
    // A determiner alone stands for somebody.
    ['Residents are angry. “Nobody asked us,” said one.', 'Nobody asked us', 'one', 'direct'],
    [
      '“It is a shame,” one said. “We read it in the paper,” said another.',
      'We read it in the paper',
      'another',
      'direct',
    ],
    // What follows “before” is told to nobody.
    [
      '“I won’t go into details,” Ada Quill said, before adding: “It went well.”',
      'I won’t go into details',
      'Ada Quill',
      'direct',
    ],
    ['“I won’t go into details,” Ada Quill said before reporters.', 'I won’t go into details', 'Ada Quill', 'direct'],
    ['“I was shaking,” a woman named Ada Quill told local television.', 'I was shaking', 'Ada Quill', 'direct'],
  ],
  de: [
    ['„Wir halten stand“, zitierte die Agentur den Minister.', 'Wir halten stand', 'den Minister', 'direct'],
    ['„Wir halten stand“, zitiert die Zeitung den Trainer Jan Holm.', 'Wir halten stand', 'Jan Holm', 'direct'],
    ['„Wir halten stand“, zitierte Jan Holm.', 'Wir halten stand', 'Jan Holm', 'direct'],
    ['Viele sind wütend. „Keiner hat uns gefragt“, sagt einer.', 'Keiner hat uns gefragt', 'einer', 'direct'],
    ['„Das war knapp“, sagt eine, die dabei war.', 'Das war knapp', 'eine', 'direct'],
  ],
});

attributed('cue-before', {
  en: [
    ['One user wrote: “This is absurd.” Another said: “Shame on you.”', 'Shame on you.', 'Another', 'partial'],
    // The name before the comma is who the relative tells of, though its office has no article.
    [
      'The news was welcomed by Ada Quill, chair of the club, who said: “It is about time.”',
      'It is about time.',
      'Ada Quill',
      'direct',
    ],
    // Who would only say something has said it.
    ['Omar Kent would only say that the talks were “constructive.”', 'constructive.', 'Omar Kent', 'partial'],
  ],
});

// "On “Meet the Town,” Nom said S": capitals in marks behind a preposition are where it was said.
attributed('that-clause', {
  en: [
    ['On “Meet the Town,” Ada Quill said the race was close.', 'the race was close', 'Ada Quill', 'indirect'],
    [
      'Speaking on NBC’s “Meet the Town,” Ada Quill said the race was close.',
      'the race was close',
      'Ada Quill',
      'indirect',
    ],
    ['Ada Quill told NBC’s “Meet the Town” that the race was close.', 'the race was close', 'Ada Quill', 'indirect'],
    ['In her book “The Long Road,” Ada Quill says she was afraid.', 'she was afraid', 'Ada Quill', 'indirect'],
    ['One said the plan was absurd.', 'the plan was absurd', 'One', 'indirect'],
  ],
});

// "S, local media reported": sources without an article.
attributed('parataxis', {
  en: [
    ['Three soldiers were killed, local media reported.', 'Three soldiers were killed', 'local media', 'indirect'],
    [
      'Three soldiers were killed, state television reported.',
      'Three soldiers were killed',
      'state television',
      'indirect',
    ],
    ['The trip cost $3,000, court records show.', 'The trip cost $3,000', 'court records', 'indirect'],
    ['The drug could halve deaths, early results suggest.', 'The drug could halve deaths', 'early results', 'indirect'],
  ],
});

// "It was “a mess” and “unaffordable,” Nom said": what is joined to the words beside the verb is reported with them.
attributed('cue-after', {
  en: [
    ['The plan was “a mess” and “unaffordable,” Quill said.', 'a mess', 'Quill', 'partial'],
    ['The plan was “a mess” and “simply unaffordable,” said Ada Quill.', 'a mess', 'Ada Quill', 'partial'],
    [
      'Omar Kent called it “a mess,” and “it will fail,” Ada Quill said.',
      'a mess',
      'Omar Kent',
      'partial',
      'qualifying-verb',
    ],
  ],
  de: [
    ['Der Plan sei „teuer“, „falsch“ und „nicht finanzierbar“, sagte Jan Holm.', 'teuer', 'Jan Holm', 'partial'],
    ['Der Plan sei „eine Luftnummer“ und „falsch“, sagte Jan Holm.', 'eine Luftnummer', 'Jan Holm', 'partial'],
  ],
});
