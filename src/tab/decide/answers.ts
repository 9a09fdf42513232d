import type { Answer, Body } from '../../api/v1/route.ts';
import type { Routes } from '../../api/v1/routes.ts';

/** What decisions are made of, as the server takes and answers it. */
export type DecisionForm = Answer<Routes['decisionForm']>;
export type Review = Answer<Routes['draftDecision']>;
export type Wish = Body<Routes['draftDecision']>;
export type Chosen = Body<Routes['confirmDecision']>;
export type Written = NonNullable<DecisionForm['decided']>;
export type OrderLine = Review['orders'][number]['value'];
export type ConditionLine = Review['conditions'][number]['value'];
export type Unit = DecisionForm['units'][number];
export type Target = DecisionForm['targets'][number];
