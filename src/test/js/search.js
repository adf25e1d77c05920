// Searches a PDF with MuPDF. usage: mutool run search.js FILE.pdf WORDS.txt; prints how often each word is found.
var file = scriptArgs[0];
var pdf = typeof Document.openDocument === 'function' ? Document.openDocument(file) : new Document(file);
var words = readFile(scriptArgs[1]).asString ? readFile(scriptArgs[1]).asString() : read(scriptArgs[1]);
words = words.split('\n');
for (var i = 0; i < words.length; i++) {
    var count = 0;
    for (var page = 0; words[i] && page < pdf.countPages(); page++) {
        count += pdf.loadPage(page).search(words[i]).length;
    }
    if (words[i]) print(count);
}
