/** What a chart needs around it where it stands alone, in one language. */
export interface ChartFileTexts {
  readonly title: string;
  readonly subtitle: string;
  readonly sourceLine: string;
  /** Where the chart is found on the web. */
  readonly address: string;
}
