export { compareSides } from './compare-sides';
export {
  type Aspect,
  type ComparedMeasure,
  type ComparedRow,
  type ComparedTable,
  type Comparison,
  type ComparisonSide,
  comparedMeasures,
  type Difference,
  type LeftOut,
  type LeftOutReason,
  type Refusal,
} from './comparison';
export { type SideChoice, sideChoices } from './side-choices';
