// 咨询、联系法官 · Questions to the court: asked, taken, answered, closed. No act in the proceedings, no way to a judge's ear.
import { defineService } from '../../court/service.ts';
import { asking } from './asking.ts';
import { answerDue, takeDue } from './clocks.ts';
import { desk } from './desk.ts';
import './records.ts';

export const consultations = defineService({
  name: 'consultations',
  operations: { ...asking, ...desk },
  timers: { 'consultation.takeDue': takeDue, 'consultation.answerDue': answerDue },
});
