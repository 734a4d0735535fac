@echo off
rem Opens a command window that knows par, in the folder of documents. Double-click it.
set "PATH=%~dp0bin;%PATH%"
if exist "%USERPROFILE%\Documents" cd /d "%USERPROFILE%\Documents"
title par
echo par --lang vi --help
echo par --lang vi start vi-du
cmd /k
