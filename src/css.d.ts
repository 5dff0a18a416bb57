/** A stylesheet as the build hands it over; `adopt` puts it in our layer and makes every declaration important. */
declare module "*.css" {
  const text: string;
  export default text;
}
