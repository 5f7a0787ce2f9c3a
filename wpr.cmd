@echo off
rem Starts wpr; in a checkout it builds the program first when there is no build or the sources are newer.
setlocal enableextensions
set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"

set "JAVA=java"
if exist "%HOME_DIR%\runtime\bin\java.exe" (
  set "JAVA=%HOME_DIR%\runtime\bin\java.exe"
) else if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo wpr: no Java found. Install a JDK 17 or newer, or set JAVA_HOME. / Der er ingen Java. Hent en JDK 17 eller nyere. 1>&2
  exit /b 1
)

set "LIB=%HOME_DIR%\lib"
if exist "%LIB%\wpr.jar" goto run
set "LIB=%HOME_DIR%\target\lib"
powershell -NoProfile -Command "$j = Get-Item -ErrorAction SilentlyContinue '%LIB%\wpr.jar'; if (-not $j) { exit 1 }; $n = Get-ChildItem -Recurse -File '%HOME_DIR%\src\main', '%HOME_DIR%\pom.xml' | Where-Object { $_.LastWriteTime -gt $j.LastWriteTime } | Select-Object -First 1; if ($n) { exit 1 } else { exit 0 }"
if not errorlevel 1 goto run
where mvn >nul 2>&1
if errorlevel 1 (
  echo wpr: this is a source checkout without a current build, and Maven is missing. Install Maven 3.8 or newer. / Maven 3.8 eller nyere mangler. 1>&2
  exit /b 1
)
echo wpr: building ^(first use, or the sources have changed^) ... / bygger ... 1>&2
if not exist "%HOME_DIR%\target" mkdir "%HOME_DIR%\target"
pushd "%HOME_DIR%"
call mvn -B -q -Dmaven.test.skip=true package > "%HOME_DIR%\target\build.log" 2>&1
if errorlevel 1 (
  popd
  type "%HOME_DIR%\target\build.log" 1>&2
  echo wpr: the build failed; the whole log is in / bygningen mislykkedes; hele loggen ligger i %HOME_DIR%\target\build.log 1>&2
  exit /b 1
)
popd

:run
"%JAVA%" -Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dwpr.home="%HOME_DIR%" -Dwpr.terminal=true %WPR_JAVA_OPTS% -cp "%LIB%\wpr.jar" wpr.cli.Main %*
exit /b %errorlevel%
