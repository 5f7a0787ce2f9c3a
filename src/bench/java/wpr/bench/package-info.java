/**
 * Benchmarks of single stages, built by the profile {@code bench} alone: {@code mvn -Pbench -DskipTests test}, with
 * {@code -Dbench=match} for some of them. Whole runs beside other programs are measured by {@code bench/run.sh}.
 */
@org.jspecify.annotations.NullMarked
package wpr.bench;
