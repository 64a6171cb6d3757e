"""Make the typed part of both SDKs from the committed OpenAPI document.

`document` reads the document into what both languages need, `python` and `typescript` write it down. The text
depends on nothing but the document, so making it anew without a change leaves no difference.
"""
