print("سِجِلّ")
