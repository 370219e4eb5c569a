// Reads the versions of Windows and of the program, asks what was seen, and writes result.json beside
// itself. For wscript, the script host that every Windows has; it sends nothing and reads no mail.
var kit = @KIT@;
var shell = new ActiveXObject("WScript.Shell");
var files = new ActiveXObject("Scripting.FileSystemObject");
var folder = files.GetParentFolderName(WScript.ScriptFullName);
var yesNoCancel = 3, question = 32, information = 64, exclamation = 48;
var yesButton = 6, noButton = 7;

function registry(name) {
    try {
        return String(shell.RegRead(name));
    } catch (absent) {
        return "";
    }
}

function fileVersion(path) {
    try {
        return String(files.GetFileVersion(path.replace(/"/g, "")));
    } catch (absent) {
        return "";
    }
}

// Click-to-Run says its own version; an installed Office has its program's path.
function classicOutlook() {
    var office = registry(
        "HKLM\\SOFTWARE\\Microsoft\\Office\\ClickToRun\\Configuration\\VersionToReport");
    if (office) return office;
    return fileVersion(registry(
        "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\OUTLOOK.EXE\\"));
}

// try-me.cmd has looked for its package.
function newOutlook() {
    var version = shell.ExpandEnvironmentStrings("%NEW_OUTLOOK%");
    return version.charAt(0) === "%" ? "" : version;
}

// "128.5.0 (x64 th)"
function thunderbird() {
    return registry("HKLM\\SOFTWARE\\Mozilla\\Mozilla Thunderbird\\CurrentVersion").split(" ")[0];
}

var versions = {classicOutlook: classicOutlook, newOutlook: newOutlook, thunderbird: thunderbird};

// The product name of Windows 11 still says 10; only the build tells.
function windows() {
    var place = "HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\";
    var build = Number(registry(place + "CurrentBuild"));
    var name = build >= 22000 ? "Windows 11" : build >= 10240 ? "Windows 10" : "Windows";
    var release = registry(place + "DisplayVersion");
    return name + (release ? " " + release : "") + (build ? " (" + build + ")" : "");
}

function show(words, icon) {
    shell.Popup(words.th + "\n\n" + words.en, 0, "mailadvisor", icon);
}

function ask(th, en, title) {
    return shell.Popup(th + "\n\n" + en, 0, title, yesNoCancel + question);
}

function askCheck(check, number) {
    var cancel = kit.script.cancel;
    var button = ask(check.th + "\n(" + cancel.th + ")", check.en + "\n(" + cancel.en + ")",
                     number + " / " + kit.checks.length);
    return button === yesButton ? "yes" : button === noButton ? "no" : "not-tried";
}

function triedProgram() {
    var which = kit.script.which;
    for (var i = 0; i < kit.windows.length; ++i) {
        var name = kit.windows[i].program;
        if (ask(which.th + name, which.en + name, name) === yesButton) return kit.windows[i];
    }
    return null;
}

// remark.txt is UTF-16, which the file object reads right and Notepad keeps.
function remark() {
    var path = files.BuildPath(folder, "remark.txt");
    if (ask(kit.script.remark.th, kit.script.remark.en, "remark.txt") === yesButton)
        shell.Run("notepad.exe \"" + path + "\"", 1, true);
    try {
        var file = files.OpenTextFile(path, 1, false, -1);
        var lines = file.ReadAll().replace(/^\uFEFF/, "").split(/\r?\n/);
        file.Close();
    } catch (absent) {
        return "";
    }
    var kept = [];
    for (var i = 0; i < lines.length; ++i)
        if (lines[i].charAt(0) !== "#") kept.push(lines[i]);
    return kept.join(" ").replace(/^\s+|\s+$/g, "").substring(0, 500)
        .replace(/[\uD800-\uDBFF]$/, "");  // half a character
}

function quoted(text) {
    var ascii = "";
    for (var i = 0; i < text.length; ++i) {
        var code = text.charCodeAt(i);
        var isPlain = code >= 32 && code < 127 && code !== 34 && code !== 92;
        ascii += isPlain ? text.charAt(i) : "\\u" + ("000" + code.toString(16)).slice(-4);
    }
    return "\"" + ascii + "\"";
}

function today() {
    var now = new Date();
    return now.getFullYear() + "-" + ("0" + (now.getMonth() + 1)).slice(-2) + "-" +
           ("0" + now.getDate()).slice(-2);
}

function main() {
    var tried = triedProgram();
    if (tried === null) return show(kit.script.other, exclamation);
    var checks = [];
    for (var i = 0; i < kit.checks.length; ++i)
        checks.push(quoted(kit.checks[i].id) + ": " + quoted(askCheck(kit.checks[i], i + 1)));
    var said = remark();
    if (/[@\uFF20]/.test(said)) return show(kit.script.address, exclamation);
    var fields = [
        ["schema", quoted("mailadvisor.trial.v1")], ["client", quoted(tried.client)],
        ["program", quoted(tried.program)],
        ["version", quoted(versions[tried.version]())],
        ["system", quoted(windows())], ["date", quoted(today())], ["case", quoted(kit["case"])],
        ["checks", "{" + checks.join(", ") + "}"], ["remark", quoted(said)]
    ];
    var lines = [];
    for (var j = 0; j < fields.length; ++j)
        lines.push("  " + quoted(fields[j][0]) + ": " + fields[j][1]);
    var result = files.CreateTextFile(files.BuildPath(folder, "result.json"), true);
    result.Write("{\r\n" + lines.join(",\r\n") + "\r\n}\r\n");
    result.Close();
    show(kit.script.done, information);
}

main();
