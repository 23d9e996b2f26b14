import { attributed } from './attributed.ts';

attributed('taken-up', {
  de: [
    [
      'Das Werk schließt im Mai. Das teilte Jutta Brandeis mit.',
      'Das Werk schließt im Mai',
      'Jutta Brandeis',
      'indirect',
    ],
    ['Der Deich hält. Dies bestätigte die Behörde am Montag.', 'Der Deich hält', 'die Behörde', 'indirect'],
  ],
});
