@echo off
rem Runs par with the Java beside it (folder runtime), of JAVA_HOME, or of the path. PAR_JAVA_OPTIONS are handed to Java.
rem Said, as a registry may turn delayed expansion on, which would eat exclamation marks.
setlocal EnableExtensions DisableDelayedExpansion
rem Java gets arguments in the code page of Windows, which lacks Vietnamese letters; the environment keeps them all.
set PAR_ARGUMENTS=%*
set "PAR_HOME=%~dp0.."
set "PAR_JAVA=%PAR_HOME%\runtime\bin\java.exe"
if exist "%PAR_JAVA%" goto found
if not defined JAVA_HOME goto search
rem Some have quotes in it.
set "PAR_JAVA=%JAVA_HOME:"=%\bin\java.exe"
if exist "%PAR_JAVA%" goto found

:search
rem On the path alone, not in the folder of somebody's files.
for %%j in (java.exe) do set "PAR_JAVA=%%~$PATH:j"
if not defined PAR_JAVA goto missing

:found
rem An option that Java has since 17: an older one fails like one that is not there.
"%PAR_JAVA%" -Xlog:async -Xlog:disable -version >nul 2>nul
if not "%errorlevel%"=="0" goto missing
rem In some languages a full stop ends the line.
set "PAR_CHCP=%SystemRoot%\System32\chcp.com"
for /f "tokens=2 delims=:." %%p in ('"%PAR_CHCP%"') do set "PAR_PAGE=%%p"
"%PAR_CHCP%" 65001 >nul
"%PAR_JAVA%" -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC %PAR_JAVA_OPTIONS% -cp "%PAR_HOME%\lib\*" io.github.parindex.examples.Par
set "PAR_STATUS=%errorlevel%"
if defined PAR_PAGE "%PAR_CHCP%" %PAR_PAGE% >nul
exit /b %PAR_STATUS%

:missing
echo par can Java 17 tro len: hay cai dat, hoac dat bien JAVA_HOME. 1>&2
echo par needs Java 17 or later: please install it, or set JAVA_HOME. 1>&2
exit /b 2
