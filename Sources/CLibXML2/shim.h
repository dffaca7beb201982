/* What the Markup module uses of libxml2, and what Swift cannot reach by itself. */
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>

/* xmlFree is a mutable global function pointer, which Swift 6 refuses to read. */
static inline void trico_xml_free(void *pointer) { xmlFree(pointer); }
