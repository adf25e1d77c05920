@echo off
rem Starts Rolecard: the same as java -jar rolecard.jar, only sooner. See the file rolecard beside this one.
setlocal
set "folder=%~dp0"
if not exist "%folder%rolecard.jar" set "folder=%~dp0..\..\target\"
if not exist "%folder%rolecard.jar" (
  echo rolecard: rolecard.jar is not in %~dp0; put it beside this file 1>&2
  exit /b 3
)
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
set "archive="
if exist "%folder%rolecard.jsa" set archive="-XX:SharedArchiveFile=%folder%rolecard.jsa" -Xlog:disable
if exist "%folder%rolecard.aot" set archive=-XX:+IgnoreUnrecognizedVMOptions "-XX:AOTCache=%folder%rolecard.aot" -Xlog:disable
"%java%" %archive% -jar "%folder%rolecard.jar" %*
exit /b %errorlevel%
