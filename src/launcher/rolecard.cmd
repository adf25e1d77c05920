@echo off
rem Starts Rolecard: the same as java -jar rolecard.jar, only sooner. See the file rolecard beside this one.
rem Lines end as those of Windows do, or cmd passes over labels. No text of others stands inside parentheses: one that
rem has parentheses itself, as Program Files (x86), would end them.
setlocal EnableExtensions DisableDelayedExpansion
set "folder=%~dp0"
if not exist "%folder%rolecard.jar" set "folder=%~dp0..\..\target\"
if exist "%folder%rolecard.jar" goto found
echo rolecard: rolecard.jar is not in "%~dp0"; put it beside this file 1>&2
exit /b 3

:found
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
set "archive="
if exist "%folder%rolecard.jsa" set archive="-XX:SharedArchiveFile=%folder%rolecard.jsa" -Xlog:disable
if exist "%folder%rolecard.aot" set archive=-XX:+IgnoreUnrecognizedVMOptions "-XX:AOTCache=%folder%rolecard.aot" -Xlog:disable

rem Few: a short command, or one to five roles or openings that are named before any option. For Windows, commas and
rem equals signs part words, so that behind an option nothing is told for sure.
set "few="
set "command=%~1"
if not defined command set "few=1"
if "%command:~0,1%"=="-" set "few=1"
for %%c in (list new schema help) do if "%command%"=="%%c" set "few=1"
if "%command%"=="build" goto count
if not "%command%"=="post" goto told
:count
set "named=0"
:next
shift
set "word=%~1"
if not defined word goto counted
if "%word:~0,1%"=="-" goto counted
set /a named+=1
goto next
:counted
if %named% geq 1 if %named% leq 5 set "few=1"
:told

set "settings="
if defined JAVA_TOOL_OPTIONS goto start
if defined JDK_JAVA_OPTIONS goto start
if defined _JAVA_OPTIONS goto start
set "settings=-XX:TieredStopAtLevel=1 -XX:-UsePerfData -XX:+IgnoreUnrecognizedVMOptions"
if not defined few goto more
set "settings=%settings% -XX:+UseSerialGC -Xms128m -Xmn96m -XX:SurvivorRatio=6"
set "settings=%settings% -XX:CICompilerCount=1 -XX:C1MaxInlineLevel=3 -XX:C1MaxInlineSize=20"
if exist "%folder%rolecard.aot" set "settings=%settings% -XX:+UnlockDiagnosticVMOptions -XX:-AOTReplayTraining"
goto start
:more
set "settings=%settings% -XX:+UseSerialGC -Xms96m -Xmn56m -XX:SurvivorRatio=3"

:start
rem The words are all there still: shift leaves %%* as it was.
"%java%" %settings% %archive% -jar "%folder%rolecard.jar" %*
exit /b %errorlevel%
