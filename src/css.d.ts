/** A stylesheet as the build hands it over: one layer, every declaration important. */
declare module "*.css" {
  const text: string;
  export default text;
}
