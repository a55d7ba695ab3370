import { expect, it } from 'vitest';
import { isCoursework } from './task.ts';

it.each(['HW', 'HW0 Due', 'Problem set 3', 'Final Project Proposal Due', 'Quiz #2', 'Midterm out'])(
  'knows that “%s” is asked of a course',
  (title) => expect(isCoursework(title)).toBe(true),
);

it.each([
  'Homework and Its Discontents',
  'Project Euler',
  'Assignment Problems on Graphs',
  'Labour',
  'Exam Anxiety',
])('knows that “%s” may be a title', (title) => expect(isCoursework(title)).toBe(false));
