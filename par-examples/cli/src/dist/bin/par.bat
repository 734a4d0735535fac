@echo off
rem Runs par with the Java beside it (folder runtime), of JAVA_HOME, or of the path. PAR_JAVA_OPTIONS are handed to Java.
setlocal
set "PAR_HOME=%~dp0.."
set "PAR_JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "PAR_JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%PAR_HOME%\runtime\bin\java.exe" set "PAR_JAVA=%PAR_HOME%\runtime\bin\java.exe"
rem An option that Java has since 9: an older one fails like one that is not there.
"%PAR_JAVA%" -Xlog:disable -version >nul 2>nul
if errorlevel 1 (
    echo par can Java 17 tro len: hay cai dat, hoac dat bien JAVA_HOME.
    echo par needs Java 17 or later: please install it, or set JAVA_HOME.
    exit /b 2
)
rem Java gets arguments in the code page of Windows, which lacks Vietnamese letters; the environment keeps them all.
set PAR_ARGUMENTS=%*
for /f "tokens=2 delims=:" %%p in ('chcp') do set "PAR_PAGE=%%p"
chcp 65001 >nul
"%PAR_JAVA%" -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC %PAR_JAVA_OPTIONS% -cp "%PAR_HOME%\lib\*" io.github.parindex.examples.Par
set "PAR_STATUS=%errorlevel%"
chcp %PAR_PAGE% >nul
exit /b %PAR_STATUS%
